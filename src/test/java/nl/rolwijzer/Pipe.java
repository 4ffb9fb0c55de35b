package nl.rolwijzer;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.HashSet;
import java.util.Set;

/** A connection to a server that can be cut and mended while both ends run. */
final class Pipe implements AutoCloseable {

    private final int target;
    private final ServerSocket entrance = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    private final Set<Socket> open = new HashSet<>();
    private boolean cut;

    Pipe(int target) throws IOException {
        this.target = target;
        start(this::accept);
    }

    int port() {
        return entrance.getLocalPort();
    }

    /** Who comes is sent away at once, and who was in is thrown out. */
    synchronized void cut() throws IOException {
        cut = true;
        for (Socket socket : open) {
            socket.close();
        }
        open.clear();
    }

    synchronized void mend() {
        cut = false;
    }

    @Override
    public void close() throws IOException {
        cut();
        entrance.close();
    }

    private void accept() {
        try {
            while (true) {
                connect(entrance.accept());
            }
        } catch (IOException closed) {
            // that is how it ends
        }
    }

    private synchronized void connect(Socket guest) throws IOException {
        if (cut) {
            guest.close();
            return;
        }
        Socket host = new Socket(InetAddress.getLoopbackAddress(), target);
        open.add(guest);
        open.add(host);
        start(() -> copy(guest, host));
        start(() -> copy(host, guest));
    }

    private static void copy(Socket from, Socket to) {
        try (from;
                to) {
            from.getInputStream().transferTo(to.getOutputStream());
        } catch (IOException cut) {
            // either end is gone, and the other one is closed with it
        }
    }

    private static void start(Runnable work) {
        Thread thread = new Thread(work, "pipe");
        thread.setDaemon(true);
        thread.start();
    }
}
