package org.nuanqun.revisions;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import org.nuanqun.database.Sql;

/** Keeps each text once, under its hash. */
@ApplicationScoped
@Transactional
class TextStore {

    private final Sql sql;

    TextStore(Sql sql) {
        this.sql = sql;
    }

    String keep(String text) {
        String hash = Tree.hashOf(text);
        sql.update("insert into revisions_text (hash, text) values (?, ?) on conflict do nothing", hash, text);
        return hash;
    }

    void keep(UUID version, Tree tree) {
        tree.texts()
                .forEach((path, text) -> sql.update(
                        "insert into revisions_manifest (version_id, path, text_hash) values (?, ?, ?)",
                        version,
                        path,
                        keep(text)));
    }

    Optional<Tree> of(UUID version) {
        SortedMap<String, String> texts = new TreeMap<>();
        List<String[]> rows = sql.query(
                """
                select m.path, t.text from revisions_manifest m join revisions_text t on t.hash = m.text_hash
                where m.version_id = ?""",
                row -> new String[] {row.getString(1), row.getString(2)},
                version);
        rows.forEach(row -> texts.put(row[0], row[1]));
        return texts.isEmpty() ? Optional.empty() : Optional.of(new Tree(texts));
    }
}
