package jp.meguri.identity;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Somebody who can be made responsible (担当者): the account, and how people read it. */
@Schema(name = "Person")
public record Person(
        @Schema(examples = "coordinator") String username,
        @Schema(examples = "担当者A") String displayName) {}
