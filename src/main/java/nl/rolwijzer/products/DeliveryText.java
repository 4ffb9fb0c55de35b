package nl.rolwijzer.products;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/** Makes a text of the bytes of a file, or says why they are none. The list is published in UTF-8. */
final class DeliveryText {

    /** The list itself has some 350,000; in the embedded database there is room for a million. */
    static final int MOST_BYTES = 1_000_000;

    private DeliveryText() {}

    static String of(byte[] bytes) {
        if (bytes.length == 0) {
            throw new DeliveryRefused("upl.bestand.leeg");
        }
        if (bytes.length > MOST_BYTES) {
            throw new DeliveryRefused("upl.bestand.groot", MOST_BYTES / 1_000_000);
        }
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException notUtf8) {
            throw new DeliveryRefused("upl.bestand.geen_utf8", lineOfFirstFault(bytes));
        }
    }

    /** Decoding leniently puts a mark of its own where a byte makes no sense. */
    private static long lineOfFirstFault(byte[] bytes) {
        String lenient = new String(bytes, StandardCharsets.UTF_8);
        String before = lenient.substring(0, Math.max(0, lenient.indexOf('\uFFFD')));
        return before.chars().filter(character -> character == '\n').count() + 1;
    }
}
