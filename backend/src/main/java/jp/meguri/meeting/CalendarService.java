package jp.meguri.meeting;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.property.Classification;
import biweekly.util.Duration;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Date;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.meguri.shared.JapanTime;

/** Hands a meeting to people's calendars (RFC 5545). */
@ApplicationScoped
public class CalendarService {

    private static final int USUAL_HOURS = 2;

    private final MeetingRepository meetings;
    private final MeetingReader reader;
    private final Audience audience;

    CalendarService(MeetingRepository meetings, MeetingReader reader, Audience audience) {
        this.meetings = meetings;
        this.reader = reader;
        this.audience = audience;
    }

    /** One event; without a time of day it takes the whole day, without an end two hours. */
    @Transactional
    public String event(String policy, UUID id) {
        Sight sight = audience.of(policy, null);
        Meeting found = meetings.required(policy, id, sight);
        MeetingView meeting = reader.view(policy, found, sight);
        VEvent event = new VEvent();
        event.setUid(id + "@meguri");
        event.setSequence((int) found.version());
        Date changed = Date.from(
                found.updatedAt() == null ? at(meeting.time().date(), "00:00").toInstant() : found.updatedAt());
        event.setDateTimeStamp(changed);
        event.setSummary(meeting.committeeName() + "（" + meeting.label() + "）");
        event.setLocation(Stream.of(meeting.time().place(), meeting.time().link())
                .filter(text -> text != null && !text.isEmpty())
                .collect(Collectors.joining(" ")));
        event.setDescription(meeting.agenda().stream()
                .map(item -> item.number() + " " + item.title())
                .collect(Collectors.joining("\n")));
        event.setClassification(meeting.openToPublic() ? Classification.public_() : Classification.private_());
        when(event, meeting.time());
        ICalendar calendar = new ICalendar();
        calendar.setProductId("-//Meguri//Meetings//JA");
        calendar.addEvent(event);
        return Biweekly.write(calendar).go();
    }

    private static void when(VEvent event, MeetingTime time) {
        if (time.start() == null) {
            event.setDateStart(day(time.date()), false);
            return;
        }
        event.setDateStart(at(time.date(), time.start()));
        if (time.end() == null) {
            event.setDuration(Duration.builder().hours(USUAL_HOURS).build());
        } else {
            event.setDateEnd(at(time.date(), time.end()));
        }
    }

    private static Date at(LocalDate day, String time) {
        return Date.from(
                day.atTime(LocalTime.parse(time)).atZone(JapanTime.ZONE).toInstant());
    }

    /** A date without a time is written in the machine's own zone. */
    private static Date day(LocalDate day) {
        return Date.from(day.atStartOfDay(ZoneId.systemDefault()).toInstant());
    }
}
