package nl.rolwijzer.bpmn;

import java.util.Locale;

/** A file that is no process model of which we can make steps, or not safely. */
public final class ModelRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** What is the matter. */
    public enum Kind {
        GEEN_XML,
        /** It has a document type, by which a file could have us fetch or swell others. */
        DOCTYPE,
        /** More or deeper elements than any process has. */
        TE_INGEWIKKELD,
        /** A decision model. */
        DMN,
        /** XML of another kind. */
        GEEN_BPMN,
        /** It is not as the standard wants it. */
        NIET_GELDIG,
        /** Nobody does anything in it. */
        GEEN_TAKEN;

        /** The id in message codes. */
        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    private final Kind kind;
    private final int line;

    /** @param line from 1; 0 where no line is to blame */
    ModelRefused(Kind kind, int line) {
        super(kind + " at line " + line);
        this.kind = kind;
        this.line = line;
    }

    ModelRefused(Kind kind, int line, Exception cause) {
        super(kind + " at line " + line, cause);
        this.kind = kind;
        this.line = line;
    }

    public Kind kind() {
        return kind;
    }

    public int line() {
        return line;
    }
}
