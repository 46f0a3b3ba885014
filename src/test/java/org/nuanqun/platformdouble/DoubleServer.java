package org.nuanqun.platformdouble;

/** {@code ./nuanqun double [PORT]}: the double as a server, until it is stopped. */
public final class DoubleServer {

    private DoubleServer() {}

    public static void main(String... words) throws InterruptedException {
        PlatformDouble platform = new PlatformDouble(words.length == 0 ? 8090 : Integer.parseInt(words[0]));
        Runtime.getRuntime().addShutdownHook(new Thread(platform::close));
        System.out.println("The platforms' double listens on " + platform.url());
        System.out.println("An account's file for it:");
        platform.accountFile().forEach((name, value) -> System.out.println("  " + name + "=" + value));
        System.out.println("  open-kfid=" + KfDouble.ACCOUNT + "   (only for kf)");
        System.out.println("Ctrl-C stops it; deploy/platform-double/README.md says what it can be told.");
        Thread.currentThread().join();
    }
}
