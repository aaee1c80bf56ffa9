package jp.meguri.shared;

import jakarta.ws.rs.HeaderParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** What every change takes: the state it was made from, and why. */
public class Writing {

    @HeaderParam("If-Match")
    @Parameter(description = "変更のもとにした内容のETag（ないと428）", example = "\"5-1f3a9c0b7d21\"")
    public String ifMatch;

    @HeaderParam(Reason.HEADER)
    @Parameter(description = "変更の理由（UTF-8をパーセント符号化したもの）")
    public String reason;

    /** @throws PreconditionMissing without the header */
    public IfMatch ifMatch() {
        return IfMatch.parse(ifMatch);
    }

    public String reason() {
        return Reason.parse(reason);
    }
}
