package nl.rolwijzer.audit;

import java.util.Locale;

/** What can be wrong with the trail. The ids stand in reports and in the keys of the sentences that explain them. */
public enum FaultKind {
    BODY_ALTERED,
    BODY_UNREADABLE,
    COLUMNS_DIFFER,
    CHAIN_BROKEN,
    PREVIOUS_MISSING,
    NO_LEAF,
    LEAF_DIFFERS,
    LEAF_MISSING,
    ENTRY_MISSING,
    NODE_DIFFERS,
    ROOT_DIFFERS,
    CHECKPOINT_UNREADABLE,
    CHECKPOINT_UNSIGNED,
    CHECKPOINT_MISSING,
    TREE_TOO_SHORT,
    OUTSIDE_ROOT_DIFFERS,
    OUTSIDE_UNREADABLE,
    OUTSIDE_OTHER_TRAIL,
    KEY_UNSIGNED,
    KEY_FOREIGN,
    TEXT_ALTERED,
    TEXT_MISSING,
    ERASED_IN_SILENCE,
    ACTOR_DIFFERS,
    NAME_ALTERED,
    RECORD_DIFFERS,
    RECORD_WITHOUT_ENTRY,
    ENTRY_WITHOUT_RECORD;

    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
