package jp.meguri.meeting;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An agenda item that the records suggest; {@code item} can be sent to the agenda as it is. */
@Schema(name = "AgendaProposal")
public record ProposalView(
        Source source, @Schema(examples = "提出されたシート（令和6年度）") String reason, AgendaItemContent item) {

    /** Submitted sheets, open action items, or items that an earlier meeting left. */
    @Schema(name = "AgendaProposalSource")
    public enum Source {
        CONTINUED,
        ACTIONS,
        SHEET
    }
}
