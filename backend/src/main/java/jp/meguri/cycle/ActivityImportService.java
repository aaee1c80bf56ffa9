package jp.meguri.cycle;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.validation.Validator;
import jp.meguri.ledger.Ledger;
import jp.meguri.ledger.Replay;
import jp.meguri.shared.Tagged;

/** Takes in activities that were kept in a spreadsheet until now: first looks, and records only when told to. */
@ApplicationScoped
public class ActivityImportService {

    private final ActivityService activities;
    private final Validator validator;
    private final Ledger ledger;
    private final Replay replay;

    ActivityImportService(ActivityService activities, Validator validator, Ledger ledger, Replay replay) {
        this.activities = activities;
        this.validator = validator;
        this.ledger = ledger;
        this.replay = replay;
    }

    /**
     * @return which rows are good and which cells are not; under a key, recorded once only
     * @throws CycleClosed when the sheet is submitted or approved
     * @throws jp.meguri.shared.InvalidInput when there are no rows, or too many
     */
    @Transactional
    ActivityImport take(ActivityService.Sheet sheet, PastedRows pasted, String key) {
        if (!pasted.confirm()) {
            activities.cycle(sheet).requireOpenFor(CycleWork.RECORD_ACTIVITIES);
            return read(sheet, pasted);
        }
        return ledger.record(
                        sheet.policy(),
                        pen -> replay.once(
                                sheet.policy(),
                                sheet.subject() + "imports",
                                key,
                                pasted,
                                ActivityImport.class,
                                () -> new Tagged<>("", record(pen, sheet, pasted), null)))
                .body();
    }

    private ActivityImport record(Ledger.Pen pen, ActivityService.Sheet sheet, PastedRows pasted) {
        activities.cycle(sheet).requireOpenFor(CycleWork.RECORD_ACTIVITIES);
        ActivityImport read = read(sheet, pasted);
        activities.addAll(
                pen,
                sheet,
                read.good().stream().map(ActivityImport.GoodRow::activity).toList());
        return new ActivityImport(
                read.columns(),
                read.good(),
                read.bad(),
                read.badRows(),
                read.good().size());
    }

    private ActivityImport read(ActivityService.Sheet sheet, PastedRows pasted) {
        return new PastedActivities(sheet.year(), validator).read(pasted.text());
    }
}
