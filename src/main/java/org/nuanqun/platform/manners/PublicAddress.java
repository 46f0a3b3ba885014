package org.nuanqun.platform.manners;

import java.net.Inet6Address;
import java.net.InetAddress;

/** Whether an address is of the open internet, and not of this machine, this house or a provider's inside. */
final class PublicAddress {

    private PublicAddress() {}

    static boolean is(InetAddress address) {
        boolean isSpecial = address.isAnyLocalAddress()
                || address.isLoopbackAddress()
                || address.isLinkLocalAddress()
                || address.isSiteLocalAddress()
                || address.isMulticastAddress();
        return !isSpecial && (address instanceof Inet6Address ? isPublic6(address) : isPublic4(address.getAddress()));
    }

    /** RFC 6890: this network, shared by carriers, special purposes, benchmarks, and what is reserved. */
    private static boolean isPublic4(byte[] bytes) {
        int first = bytes[0] & 0xff;
        int second = bytes[1] & 0xff;
        int third = bytes[2] & 0xff;
        return first != 0
                && first < 240
                && !(first == 100 && second >= 64 && second < 128)
                && !(first == 192 && second == 0 && third == 0)
                && !(first == 198 && (second == 18 || second == 19));
    }

    /** Of 2000::/3 everything but the ways into the old world; whatever else is no address of the open internet. */
    private static boolean isPublic6(InetAddress address) {
        byte[] bytes = address.getAddress();
        boolean isGlobal = (bytes[0] & 0xe0) == 0x20;
        boolean is6to4 = bytes[0] == 0x20 && bytes[1] == 0x02;
        boolean isTeredo = bytes[0] == 0x20 && bytes[1] == 0x01 && bytes[2] == 0 && bytes[3] == 0;
        return isGlobal && !is6to4 && !isTeredo;
    }
}
