package nl.rolwijzer.administration;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;

/**
 * The text of a rulebook as it was handed in, in a file or pasted; a file goes before what was pasted. It can be shown
 * again whatever is wrong with it.
 *
 * @param fault the message that says why it cannot be read as a text; null when it can
 * @param line where the fault is, from 1
 */
record RulebookText(String text, @Nullable String fault, int line) {

    static RulebookText of(@Nullable MultipartFile file, String pasted) {
        if (file != null && !file.isEmpty()) {
            return decode(bytes(file));
        }
        return pasted.isBlank() ? new RulebookText(pasted, "regels.fout.leeg", 1) : new RulebookText(pasted, null, 1);
    }

    private static RulebookText decode(byte[] bytes) {
        String lenient = new String(bytes, StandardCharsets.UTF_8);
        if (isUtf16(bytes)) {
            return new RulebookText(new String(bytes, StandardCharsets.UTF_16), "regels.fout.utf16", 1);
        }
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return new RulebookText(text, null, 1);
        } catch (CharacterCodingException notUtf8) {
            return new RulebookText(lenient, "regels.fout.geen_utf8", lineOfFirstFault(lenient));
        }
    }

    private static boolean isUtf16(byte[] bytes) {
        return bytes.length > 1
                && (bytes[0] == (byte) 0xFE && bytes[1] == (byte) 0xFF
                        || bytes[0] == (byte) 0xFF && bytes[1] == (byte) 0xFE);
    }

    /** Decoding puts a mark of its own where a byte makes no sense. */
    private static int lineOfFirstFault(String lenient) {
        String before = lenient.substring(0, Math.max(0, lenient.indexOf('\uFFFD')));
        return (int) before.chars().filter(character -> character == '\n').count() + 1;
    }

    private static byte[] bytes(MultipartFile file) {
        try {
            return file.getBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
