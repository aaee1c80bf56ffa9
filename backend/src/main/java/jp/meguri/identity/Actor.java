package jp.meguri.identity;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Who makes a change, and through which door. */
@Schema(name = "Actor")
public record Actor(
        @Schema(examples = "coordinator") String id,
        @Schema(examples = "担当者") String name,
        Channel channel) {

    /** WEB: a person in the browser; API: another system; SYSTEM: the installation itself. */
    public enum Channel {
        WEB,
        API,
        SYSTEM
    }

    static final Actor SYSTEM = new Actor("system", "めぐり", Channel.SYSTEM);
}
