package nl.rolwijzer.quality;

/** What is wrong with a field, in words; the field is also the id of the element to go to. */
record FormFault(String field, String text) {

    public String target() {
        return field;
    }
}
