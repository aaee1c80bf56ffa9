package jp.meguri.meeting;

/** Which of a meeting's papers: all that the reader may see, or only what is public (for those who come to listen, and for the city's site). */
public enum Edition {
    FULL,
    PUBLIC
}
