package nl.rolwijzer.audit;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.security.DigestOutputStream;
import java.util.HexFormat;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import tools.jackson.databind.json.JsonMapper;

/** A zip file that ends with the hash of every file in it. */
final class HashedZip {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final ZipOutputStream zip;
    private final SortedMap<String, String> hashes = new TreeMap<>();

    HashedZip(OutputStream out) {
        this.zip = new ZipOutputStream(out);
    }

    /** Writes the contents of a file. */
    @FunctionalInterface
    interface Contents {

        void to(OutputStream file) throws IOException;
    }

    void file(String name, Contents contents) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        DigestOutputStream file = new DigestOutputStream(new Whole(zip), Hash.digest());
        contents.to(file);
        zip.closeEntry();
        hashes.put(name, HexFormat.of().formatHex(file.getMessageDigest().digest()));
    }

    /** Ends the zip, but not the stream that it is written to. */
    void manifest(Map<String, ?> facts) throws IOException {
        SortedMap<String, Object> manifest = new TreeMap<>(facts);
        manifest.put("bestanden", hashes);
        zip.putNextEntry(new ZipEntry("manifest.json"));
        zip.write(JSON.writeValueAsBytes(manifest));
        zip.closeEntry();
        zip.finish();
        zip.flush();
    }

    /** Writes arrays at once; its parent would write byte for byte. */
    private static final class Whole extends FilterOutputStream {

        Whole(OutputStream out) {
            super(out);
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            out.write(bytes, from, length);
        }
    }
}
