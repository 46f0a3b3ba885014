package org.nuanqun.platform.envelope;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class FieldsTest {

    @Test
    void a_value_is_the_same_plain_or_as_cdata_with_space_around_it() {
        String plain = "<xml><MsgType>text</MsgType><MsgId>4561255354251345929</MsgId></xml>";
        String cdata =
                "<xml><MsgType>  <![CDATA[text]]>\n</MsgType><MsgId><![CDATA[4561255354251345929]]></MsgId></xml>";

        assertThat(xml(plain).text("MsgType")).isEqualTo(xml(cdata).text("MsgType"));
        assertThat(xml(plain).number(0, "MsgId")).isEqualTo(xml(cdata).number(0, "MsgId"));
        assertThat(xml(plain).fingerprint()).isEqualTo(xml(cdata).fingerprint());
    }

    @Test
    void xml_and_json_give_the_same_fields() {
        Fields json = JsonFields.read("{\"CreateTime\":1714112445,\"List\":[{\"Id\":\"a\"},{\"Id\":\"b\"}]}"
                .getBytes(StandardCharsets.UTF_8));
        Fields xml =
                xml("<xml><CreateTime>1714112445</CreateTime><List><Id>a</Id></List><List><Id>b</Id></List></xml>");

        assertThat(json.number(0, "CreateTime")).isEqualTo(xml.number(0, "CreateTime"));
        assertThat(json.texts("List", "Id")).isEqualTo(xml.texts("List", "Id")).containsExactly("a", "b");
    }

    @Test
    void names_are_found_in_any_letter_case_and_unknown_ones_do_no_harm() {
        Fields fields = xml("<xml><openKfid>wk1</openKfid><New><Deep>1</Deep></New></xml>");
        assertThat(fields.text("OpenKfId")).isEqualTo("wk1");
    }

    @Test
    void a_byte_order_mark_is_no_obstacle() {
        assertThat(xml("\uFEFF<xml><A>1</A></xml>").text("A")).isEqualTo("1");
    }

    @Test
    void one_different_value_is_another_happening() {
        assertThat(xml("<xml><A>1</A><B>2</B></xml>").fingerprint())
                .isNotEqualTo(xml("<xml><A>12</A><B></B></xml>").fingerprint());
    }

    @Nested
    class When_the_xml_is_an_attack {

        static List<String> attacks() {
            return List.of(
                    "<!DOCTYPE xml [<!ENTITY f SYSTEM 'file:///etc/passwd'>]><xml><A>&f;</A></xml>",
                    "<!DOCTYPE xml [<!ENTITY h SYSTEM 'http://127.0.0.1:9/x'>]><xml><A>&h;</A></xml>",
                    "<!DOCTYPE xml SYSTEM 'http://127.0.0.1:9/x.dtd'><xml><A>1</A></xml>",
                    "<!DOCTYPE xml><xml><A>1</A></xml>",
                    "<!DOCTYPE x [<!ENTITY % p SYSTEM 'http://127.0.0.1:9/p'> %p;]><xml><A>1</A></xml>",
                    laughs(),
                    "<!DOCTYPE x [<!ENTITY q '" + "a".repeat(50_000) + "'>]><xml>" + "&q;".repeat(20_000) + "</xml>",
                    "<xml>" + "<a>".repeat(10_000) + "</xml>",
                    "<xml>" + "<a/>".repeat(20_000) + "</xml>",
                    "<xml><A>" + "x".repeat(70_000) + "</A></xml>",
                    "<xml><A>" + "x".repeat(300_000) + "</A></xml>",
                    "<xml><A>&undeclared;</A></xml>",
                    "<xml><A>",
                    "<xml/><xml/>",
                    "",
                    "text");
        }

        private static String laughs() {
            StringBuilder entities = new StringBuilder("<!ENTITY l0 'ha'>");
            for (int i = 1; i < 12; i++) {
                entities.append("<!ENTITY l%d '%s'>".formatted(i, ("&l" + (i - 1) + ";").repeat(10)));
            }
            return "<!DOCTYPE xml [" + entities + "]><xml><A>&l11;</A></xml>";
        }

        @ParameterizedTest(name = "attack {index}")
        @MethodSource("attacks")
        void it_is_refused_at_once(String attack) {
            long begun = System.nanoTime();
            assertThatThrownBy(() -> xml(attack)).isInstanceOf(Unreadable.class);
            assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(Duration.ofSeconds(1));
        }
    }

    @Test
    void json_that_is_too_deep_or_no_object_is_refused() {
        for (String body : List.of("", "[]", "null", "{", "{}{}", "{\"a\":" + "[".repeat(40) + "]".repeat(40) + "}")) {
            assertThatThrownBy(() -> JsonFields.read(body.getBytes(StandardCharsets.UTF_8)))
                    .as(body)
                    .isInstanceOf(Unreadable.class);
        }
    }

    private static Fields xml(String text) {
        return XmlFields.read(text.getBytes(StandardCharsets.UTF_8));
    }
}
