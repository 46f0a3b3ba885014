package org.nuanqun.platform.sandbox;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import org.nuanqun.database.Sql;
import org.nuanqun.scripts.Scripts;

/** A reception, a group for each condition and a few people, so that there is somebody to be at the first start. */
@ApplicationScoped
class FirstGroups {

    private static final int CAPACITY = 200;
    private static final long AFTER_ITS_GROUP_MILLIS = 1_000;
    private static final String RECEPTION = "reception";

    private static final List<Somebody> SOMEBODY = List.of(
            new Somebody("林静", "姐姐，替林悦问", "late-pregnancy"),
            new Somebody("何佳", "孕 34 周", "late-pregnancy"),
            new Somebody("罗佳宜", "刚来，想问问", RECEPTION),
            new Somebody("周先生", "替妻子问，产后 5 天", "postpartum-breastfeeding"));

    private final PretendPlatform platform;
    private final PretendGroups groups;
    private final PretendPeople people;
    private final Scripts scripts;
    private final Sql sql;

    private record First(String slug, String name) {}

    private record Somebody(String name, String about, String group) {}

    FirstGroups(PretendPlatform platform, PretendGroups groups, PretendPeople people, Scripts scripts, Sql sql) {
        this.platform = platform;
        this.groups = groups;
        this.people = people;
        this.scripts = scripts;
        this.sql = sql;
    }

    void open(@Observes StartupEvent started, SandboxSwitch power) {
        if (power.isOn()) {
            openWhatIsMissing();
        }
    }

    @Transactional
    void beginAnew() {
        sql.update(
                """
                insert into sandbox_behaviour (settings, generation) values (?::jsonb, 2)
                on conflict (only_row) do update
                set generation = sandbox_behaviour.generation + 1, disconnected_until = null,
                  settings = excluded.settings""",
                SandboxJson.write(Behaviour.GOOD));
        for (String table : List.of("sandbox_group", "sandbox_person", "sandbox_webhook")) {
            sql.update("update " + table + " set is_archived = true where not is_archived");
        }
        openWhatIsMissing();
    }

    /** By one node at a time: the next one finds what the first one opened. */
    @Transactional
    void openWhatIsMissing() {
        sql.query("select pg_advisory_xact_lock(hashtext('sandbox: first groups'))", row -> "");
        String suffix = sql.first(
                        "select generation from sandbox_behaviour where generation > 1", row -> "-" + row.getInt(1))
                .orElse("");
        for (First first : wanted()) {
            String key = "g-" + first.slug() + suffix;
            if (groups.find(key).isEmpty()) {
                platform.open(key, first.name(), CAPACITY, null);
            }
        }
        if (people.all().isEmpty()) {
            SOMEBODY.forEach(one -> enter(one, suffix));
        }
    }

    private void enter(Somebody one, String suffix) {
        String wanted = "g-" + one.group() + suffix;
        String group = groups.find(wanted).isPresent() ? wanted : "g-" + RECEPTION + suffix;
        platform.join(group, people.add(one.name(), one.about(), "", null), null, AFTER_ITS_GROUP_MILLIS);
    }

    private List<First> wanted() {
        List<First> all = new ArrayList<>();
        all.add(new First(RECEPTION, "就诊大厅"));
        scripts.current()
                .conditions()
                .values()
                .forEach(condition -> all.add(new First(condition.code().value(), numbered(condition.groupName()))));
        return all;
    }

    /** A group belongs to the condition with whose group name its own begins. */
    private static String numbered(String groupName) {
        return groupName.endsWith("群") ? groupName + " 1" : groupName + " 1 群";
    }
}
