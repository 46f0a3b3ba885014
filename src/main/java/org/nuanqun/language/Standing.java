package org.nuanqun.language;

/** How something that was said stands to the writer's present. */
public enum Standing {
    PRESENT,
    DENIED,
    OVER,
    /** It was, and it just ended: for a fit or a faint that is no comfort. */
    JUST_OVER,
    /** It might happen ("会不会", "怕"): of no weight for a fever, of all weight for a wish to do harm. */
    FEARED,
    IMAGINED,
    /** An article, a film, a pet, a figure of speech. */
    ELSEWHERE
}
