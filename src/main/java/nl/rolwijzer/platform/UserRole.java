package nl.rolwijzer.platform;

import java.util.Locale;

/** What somebody who signs in may do here. (The role of a citizen is something else.) */
public enum UserRole {
    /** Describes services, revises and confirms them. */
    AMBTENAAR,
    /** Reads everything and writes no services. */
    ANALIST,
    /** May do everything, the administration included. */
    BEHEERDER;

    private static final String PREFIX = "ROLE_";

    /** What it is called in addresses, settings and the database. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** What Spring Security calls it. */
    public String authority() {
        return PREFIX + name();
    }

    /** Whether somebody with this role describes services. */
    public boolean writes() {
        return this != ANALIST;
    }

    public boolean administers() {
        return this == BEHEERDER;
    }
}
