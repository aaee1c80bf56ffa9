package jp.meguri.meeting;

import java.time.Instant;
import java.util.List;
import jp.meguri.cycle.CycleRow;
import jp.meguri.cycle.CycleView;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The papers of a meeting (会議資料) as the records stood at one entry of the ledger; asked for with {@code asOf} =
 * {@code occurredAt} it is the same again.
 *
 * @param sheets those that the agenda names, once each and in its order
 * @param rows the same sheets in one line of the board each
 * @param actions the open action items of the body
 */
@Schema(name = "Packet")
public record PacketView(
        long sequence,
        Instant occurredAt,
        MeetingView meeting,
        List<CycleView> sheets,
        List<CycleRow> rows,
        List<ActionView> actions) {}
