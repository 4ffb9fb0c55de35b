package nl.rolwijzer;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.util.concurrent.atomic.AtomicBoolean;
import org.h2.store.fs.FileBaseDefault;
import org.h2.store.fs.FilePath;
import org.h2.store.fs.FilePathWrapper;

/**
 * A disk for H2 that can be full: while it is, nothing can be added to a file, as the operating system would have it. A
 * database on it has an address such as {@code jdbc:h2:vol:schijf/x}.
 */
public final class SmallDisk extends FilePathWrapper {

    private static final AtomicBoolean FULL = new AtomicBoolean();

    static {
        FilePath.register(new SmallDisk());
    }

    /** Makes the address known to H2. */
    static void mount() {
        FULL.set(false);
    }

    static void full(boolean full) {
        FULL.set(full);
    }

    @Override
    public String getScheme() {
        return "vol";
    }

    @Override
    public FileChannel open(String mode) throws IOException {
        return new Limited(super.open(mode));
    }

    private static final class Limited extends FileBaseDefault {

        private final FileChannel disk;

        Limited(FileChannel disk) {
            this.disk = disk;
        }

        @Override
        public int write(ByteBuffer bytes, long place) throws IOException {
            if (FULL.get()) {
                throw new IOException("No space left on device");
            }
            return disk.write(bytes, place);
        }

        @Override
        public int read(ByteBuffer bytes, long place) throws IOException {
            return disk.read(bytes, place);
        }

        @Override
        public long size() throws IOException {
            return disk.size();
        }

        @Override
        protected void implTruncate(long size) throws IOException {
            disk.truncate(size);
        }

        @Override
        public void force(boolean metadata) throws IOException {
            disk.force(metadata);
        }

        @Override
        public FileLock tryLock(long position, long size, boolean shared) throws IOException {
            return disk.tryLock(position, size, shared);
        }

        @Override
        protected void implCloseChannel() throws IOException {
            disk.close();
        }
    }
}
