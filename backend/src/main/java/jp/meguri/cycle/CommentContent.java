package jp.meguri.cycle;

import java.time.Instant;

/** All of a comment, as the ledger keeps it. */
record CommentContent(
        CyclePart part, String text, String author, String authorName, Instant writtenAt, Resolution resolution) {}
