package nl.rolwijzer.intake;

/** Which button of the form was pressed. */
enum Intent {
    BEKIJK,
    CONCEPT,
    VASTSTELLEN;

    /** What a button says; anything else only shows the form again and saves nothing. */
    static Intent of(String button) {
        return switch (button) {
            case "concept" -> CONCEPT;
            case "vaststellen" -> VASTSTELLEN;
            default -> BEKIJK;
        };
    }
}
