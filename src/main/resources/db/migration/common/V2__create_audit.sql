-- The trail. Entries are only ever added; the two places where a text can be erased are audit_actor and audit_text.

create table audit_actor (
    id         uuid         not null constraint audit_actor_pk primary key,
    account    varchar(200) not null,
    commitment varchar(64)  not null,
    salt       varchar(64),
    name       varchar(800),
    erased     varchar(4000),
    constraint audit_actor_unique unique (account, name),
    constraint audit_actor_kept_or_erased check (
        (salt is not null and name is not null and erased is null)
        or (salt is null and name is null and erased is not null))
);
comment on table audit_actor is 'Whoever acted, under the name of that moment. Entries refer to it.';
comment on column audit_actor.account is 'An id that is no name; systeem for the application itself, anoniem for who has not signed in.';
comment on column audit_actor.commitment is 'Hexadecimal SHA-256 over salt and name, as in the entries.';
comment on column audit_actor.erased is 'What is shown instead of a name that was erased.';

create table audit_entry (
    id           uuid                        not null constraint audit_entry_pk primary key,
    subject_kind varchar(40)                 not null,
    subject_id   varchar(200)                not null,
    number       integer                     not null,
    action       varchar(40)                 not null,
    outcome      varchar(20)                 not null,
    origin       varchar(20)                 not null,
    actor        uuid                        not null constraint audit_entry_actor_fk references audit_actor (id),
    recorded_at  timestamp(6) with time zone not null,
    body         varchar(200000)             not null,
    hash         varchar(64)                 not null,
    constraint audit_entry_chain_unique unique (subject_kind, subject_id, number)
);
comment on table audit_entry is 'One thing that happened. The other columns repeat what stands in body, to search by.';
comment on column audit_entry.number is 'Place in the chain of the entries about one subject, from 1.';
comment on column audit_entry.body is 'Canonical JSON (RFC 8785), exactly as it was hashed.';
comment on column audit_entry.hash is 'Hexadecimal SHA-256 over the UTF-8 bytes of body; the next entry of the chain names it.';
create index audit_entry_by_time on audit_entry (recorded_at);

create table audit_text (
    entry uuid           not null constraint audit_text_pk primary key
                         constraint audit_text_entry_fk references audit_entry (id),
    texts varchar(900000) not null
);
comment on table audit_text is 'The free texts of an entry, each with its salt, as JSON; the entry itself has only commitments.';
