package jp.meguri.meeting;

import java.util.Set;
import java.util.UUID;

/**
 * What a reader may see of the meetings.
 *
 * @param notPublic whether meetings and items that are not public are open to the reader
 * @param hidden meetings and items that were public at the moment that is read, and are not any more
 */
record Sight(boolean notPublic, Set<UUID> hidden) {

    static final Sight ALL = new Sight(true, Set.of());
    static final Sight PUBLIC = new Sight(false, Set.of());

    boolean sees(Meeting meeting) {
        return notPublic || (meeting.openToPublic() && !hidden.contains(meeting.id()));
    }

    boolean sees(AgendaItem item) {
        return notPublic || (item.openToPublic() && !hidden.contains(item.id()) && sees(item.meeting()));
    }

    boolean sees(ActionItem action) {
        return sees(action.agendaItem());
    }

    /** For a query, where a list must not be empty. */
    Set<UUID> hiddenOrNone() {
        return hidden.isEmpty() ? Set.of(new UUID(0, 0)) : hidden;
    }
}
