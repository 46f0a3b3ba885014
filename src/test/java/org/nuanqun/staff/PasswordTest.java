package org.nuanqun.staff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.nuanqun.NeedsNoService;

@NeedsNoService
class PasswordTest {

    @Nested
    class The_hash {

        private final PasswordHashing hashing = new PasswordHashing(cost(19456, 2));

        @Test
        void is_argon2id_at_the_cost_we_promise_and_says_so_in_itself() {
            assertThat(hashing.hash("correct horse battery")).startsWith("$argon2id$v=19$m=19456,t=2,p=1$");
        }

        @Test
        void fits_its_password_and_no_other() {
            String hash = hashing.hash("correct horse battery");

            assertThat(hashing.matches("correct horse battery", hash)).isTrue();
            assertThat(hashing.matches("correct horse batterz", hash)).isFalse();
            assertThat(hashing.hash("correct horse battery")).isNotEqualTo(hash);
        }

        @Test
        void is_outdated_once_the_cost_is_raised() {
            String hash = hashing.hash("correct horse battery");

            assertThat(hashing.isOutdated(hash)).isFalse();
            assertThat(new PasswordHashing(cost(32768, 2)).isOutdated(hash)).isTrue();
        }

        @Test
        void is_never_cheaper_than_the_minimum() {
            assertThatThrownBy(() -> new PasswordHashing(cost(8192, 2))).hasMessageContaining("weaker");
            assertThatThrownBy(() -> new PasswordHashing(cost(19456, 1))).hasMessageContaining("weaker");
        }
    }

    @Nested
    class A_new_password {

        private final PasswordRules rules = new PasswordRules();

        @Test
        void has_12_to_128_characters_of_any_kind() {
            assertThat(rules.faultIn("elevenchars", "liwen")).contains(PasswordFault.TOO_SHORT);
            assertThat(rules.faultIn("twelve chars", "liwen")).isEmpty();
            assertThat(rules.faultIn("我每天早上都要喝一杯热豆浆", "liwen")).isEmpty();
            assertThat(rules.faultIn("ab cd ef ".repeat(15), "liwen")).contains(PasswordFault.TOO_LONG);
        }

        @Test
        void is_not_everybodys() {
            assertThat(rules.faultIn("Woaini1314520", "liwen")).contains(PasswordFault.COMMON);
            assertThat(rules.faultIn("aaaaaaaaaaaaaa", "liwen")).contains(PasswordFault.COMMON);
            assertThat(rules.faultIn("liwen2026liwen", "liwen2026")).contains(PasswordFault.COMMON);
        }
    }

    private static StaffConfig cost(int kibibytes, int rounds) {
        return new StaffConfig() {
            @Override
            public Session session() {
                throw new UnsupportedOperationException();
            }

            @Override
            public Code code() {
                return () -> Duration.ofHours(1);
            }

            @Override
            public SecondFactor secondFactor() {
                throw new UnsupportedOperationException();
            }

            @Override
            public Password password() {
                return new Password() {
                    @Override
                    public int memoryKibibytes() {
                        return kibibytes;
                    }

                    @Override
                    public int rounds() {
                        return rounds;
                    }
                };
            }
        };
    }
}
