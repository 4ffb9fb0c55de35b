package nl.rolwijzer.audit;

import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;

/** Ways to falsify the trail for whoever owns the database, and knows how the trail is made, but has not its key. */
enum Tampering {
    /** Another outcome in the text of an entry. */
    EDIT {
        @Override
        void at(Place place) {
            place.update(
                    "update audit_entry set body = replace(body, '\"gelukt\"', '\"mislukt\"') where id = ?",
                    place.entry());
        }
    },
    /** Another time in a column that the page shows. */
    EDIT_COLUMN {
        @Override
        void at(Place place) {
            place.update("update audit_entry set origin = 'api' where id = ?", place.entry());
        }
    },
    /** Another text behind the same commitment. */
    EDIT_TEXT {
        @Override
        void at(Place place) {
            place.update(
                    "update audit_text set texts = replace(texts, 'Reden', 'Smoes') where entry = ?", place.entry());
        }
    },
    /** An entry with its leaf. */
    DELETE {
        @Override
        void at(Place place) {
            place.update("delete from audit_text where entry = ?", place.entry());
            place.update("delete from audit_leaf where entry = ?", place.entry());
            place.update("delete from audit_entry where id = ?", place.entry());
        }
    },
    /** A copy of an entry under another id and number, in no tree. */
    INSERT {
        @Override
        void at(Place place) {
            place.update(
                    "insert into audit_entry select cast(? as uuid), subject_kind, subject_id, 100000, action, outcome,"
                            + " origin, actor, recorded_at, body, hash from audit_entry where id = ?",
                    UUID.randomUUID(),
                    place.entry());
        }
    },
    /** Two entries change places in the tree. */
    SWAP {
        @Override
        void at(Place place) {
            UUID other = place.other();
            long one = place.leafOf(place.entry());
            long two = place.leafOf(other);
            place.update("update audit_leaf set leaf = -7 where entry = ?", place.entry());
            place.update("update audit_leaf set leaf = ? where entry = ?", one, other);
            place.update("update audit_leaf set leaf = ? where entry = ?", two, place.entry());
        }
    },
    /** A text and its salt, as a redaction would, but without telling. */
    ERASE_IN_SILENCE {
        @Override
        void at(Place place) {
            place.update(
                    "update audit_text set texts = '{\"reden\":{\"verwijderd\":\"[weg]\"}}' where entry = ?",
                    place.entry());
        }
    },
    /** The last entries with their leaves; what was signed about them stays. */
    TRUNCATE {
        @Override
        void at(Place place) {
            place.cutFrom(place.leafOf(place.entry()));
        }
    },
    /** As an old backup: everything from the checkpoint before this place on, what was signed included. */
    RESTORE {
        @Override
        void at(Place place) {
            long size = place.checkpointBefore();
            place.cutFrom(size);
            place.update("delete from audit_checkpoint where tree_size > ?", size);
        }
    },
    /** Another content, and everything that follows from it made anew: hashes, chain, leaves, nodes. */
    REWRITE {
        @Override
        void at(Place place) {
            place.rewrite();
        }
    },
    /** The same, with new checkpoints under a key of one's own. */
    RESIGN {
        @Override
        void at(Place place) {
            place.rewrite();
            place.resign();
        }
    };

    abstract void at(Place place);

    /** A place in the trail. */
    record Place(OwnTrail trail, Random random, UUID entry) {

        static Place anywhere(OwnTrail trail, Random random) {
            List<UUID> entries = trail.bean(JdbcTemplate.class)
                    .queryForList(
                            "select entry from audit_leaf l join audit_entry e on e.id = l.entry"
                                    + " where e.action = 'account.gewijzigd' and l.leaf > 20 order by leaf",
                            UUID.class);
            return new Place(trail, random, entries.get(random.nextInt(entries.size())));
        }

        void update(String sql, Object... values) {
            trail.bean(JdbcTemplate.class).update(sql, values);
        }

        UUID other() {
            UUID other = anywhere(trail, random).entry();
            return other.equals(entry) ? other() : other;
        }

        long leafOf(UUID of) {
            return trail.bean(JdbcTemplate.class)
                    .queryForObject("select leaf from audit_leaf where entry = ?", Long.class, of);
        }

        long checkpointBefore() {
            return trail.bean(JdbcTemplate.class)
                    .queryForObject(
                            "select max(tree_size) from audit_checkpoint where tree_size <= ?",
                            Long.class,
                            leafOf(entry));
        }

        void cutFrom(long leaf) {
            update("delete from audit_text where entry in (select entry from audit_leaf where leaf >= ?)", leaf);
            update("delete from audit_entry where id in (select entry from audit_leaf where leaf >= ?)", leaf);
            update("delete from audit_leaf where leaf >= ?", leaf);
            update("delete from audit_node where (place + 1) * power(2, level) > ?", leaf);
        }

        void rewrite() {
            update(
                    "update audit_entry set body = replace(body, '\"formulier\"', '\"api\"'), origin = 'api' where id = ?",
                    entry);
            Forger.remake(trail);
        }

        void resign() {
            Forger.resign(trail);
        }
    }

    /**
     * What shows without a checkpoint that was kept outside the database, where that is not enough to say which place was
     * falsified: nothing at all, or only that another has signed.
     */
    Set<FaultKind> withoutOutsideCheckpoint() {
        return this == RESIGN ? Set.of(FaultKind.CHECKPOINT_UNSIGNED) : Set.of();
    }

    boolean needsOutsideCheckpoint() {
        return this == RESTORE || this == RESIGN;
    }
}
