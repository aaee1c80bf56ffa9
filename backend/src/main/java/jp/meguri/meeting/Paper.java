package jp.meguri.meeting;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One of the papers as others read it: with its number. */
@Schema(name = "Paper")
public record Paper(
        @Schema(examples = "資料1-1") String label,
        String title,
        Material.Source source,
        @Schema(nullable = true) String link,
        boolean branch,
        @Schema(nullable = true) UUID item) {

    /** Numbers stay as they are for a reader who does not see all papers. */
    static List<Paper> of(List<Material> materials, Predicate<UUID> shownItem) {
        List<Paper> papers = new ArrayList<>();
        int number = 0;
        int branch = 0;
        for (Material material : materials) {
            if (material.branch()) {
                branch++;
            } else {
                number++;
                branch = 0;
            }
            if (material.item() == null || shownItem.test(material.item())) {
                String label = "資料" + number + (branch == 0 ? "" : "-" + branch);
                papers.add(new Paper(
                        label,
                        material.title(),
                        material.source(),
                        material.link(),
                        material.branch(),
                        material.item()));
            }
        }
        return papers;
    }
}
