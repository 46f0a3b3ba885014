package org.nuanqun.scripts;

/** What a text for patients is; the law asks something else of each. */
public enum TextKind {
    /** Says what the hospital does or asks: a welcome, a reminder, a prepared reply. */
    SERVICE,
    /** Teaches; must not stand together with address, telephone, price or a way to buy. */
    EDUCATION,
    /** Praises a service; needs the number of its approval. */
    ADVERTISEMENT
}
