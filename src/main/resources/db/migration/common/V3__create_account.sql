-- Who may sign in with a name and a password of Rolwijzer itself. Who comes through an identity provider is not in here.

create table account (
    id           uuid                        not null constraint account_pk primary key,
    name         varchar(100)                not null constraint account_name_unique unique,
    display_name varchar(4000)               not null,
    role         varchar(20)                 not null constraint account_role_known
        check (role in ('ambtenaar', 'analist', 'beheerder')),
    password     varchar(500)                not null,
    one_time     boolean                     not null,
    active       boolean                     not null,
    epoch        integer                     not null,
    created_at   timestamp(6) with time zone not null
);
comment on table account is 'A person who signs in here. An account is disabled, never deleted: the trail refers to it.';
comment on column account.name is 'By which they sign in, in lower case.';
comment on column account.display_name is 'How colleagues know them, or the remark that this name was erased.';
comment on column account.password is 'Hash, with its algorithm in front in braces.';
comment on column account.one_time is 'The password was made by somebody else, and must be changed before anything else is done.';
comment on column account.epoch is 'Counts what ends every running session: another role, another password, disabling.';
