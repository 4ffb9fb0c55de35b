package nl.rolwijzer.exchange;

import nl.rolwijzer.linkeddata.LinkedFormat;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;

/** What linked data is called in the headers {@code Accept} and {@code Content-Type}. */
final class LinkedTypes {

    static final String TURTLE = "text/turtle";
    static final String TURTLE_FILE = TURTLE + ";charset=utf-8";
    static final String JSON_LD = "application/ld+json";

    private LinkedTypes() {}

    static ResponseEntity<byte[]> answer(byte[] file, LinkedFormat format) {
        String type = switch (format) {
            case TURTLE -> TURTLE_FILE;
            case JSON_LD -> JSON_LD;
        };
        return ResponseEntity.ok().header(HttpHeaders.CONTENT_TYPE, type).body(file);
    }
}
