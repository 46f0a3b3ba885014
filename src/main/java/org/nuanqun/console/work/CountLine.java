package org.nuanqun.console.work;

/** What a platform counted of one owner's groups on a day. */
record CountLine(
        String owner,
        String account,
        String day,
        int groups,
        int spokenIn,
        int members,
        int newMembers,
        int whoSpoke,
        int messages) {}
