package org.nuanqun.platformdouble;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The same callback as platforms and their versions write it: values in CDATA or not, with spaces around them. */
enum XmlStyle {
    MIXED,
    CDATA,
    PLAIN,
    SPACED;

    private static final Pattern LEAF =
            Pattern.compile("<(\\w+)>(?:<!\\[CDATA\\[(.*?)]]>|([^<]*))</\\1>", Pattern.DOTALL);

    String of(String xml) {
        return this == MIXED || !xml.startsWith("<")
                ? xml
                : LEAF.matcher(xml).replaceAll(leaf -> Matcher.quoteReplacement(written(leaf.group(1), value(leaf))));
    }

    private static String value(java.util.regex.MatchResult leaf) {
        return leaf.group(2) == null
                ? leaf.group(3).replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&")
                : leaf.group(2);
    }

    private String written(String name, String value) {
        String inside =
                switch (this) {
                    case MIXED, CDATA -> "<![CDATA[" + value + "]]>";
                    case SPACED -> "\n <![CDATA[" + value + "]]> \n";
                    case PLAIN ->
                        value.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
                };
        return "<" + name + ">" + inside + "</" + name + ">";
    }
}
