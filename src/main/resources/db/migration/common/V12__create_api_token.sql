-- How other systems may call the API, and the keys by which they say that a call is the same as one before.

create table api_token (
    id         uuid                        not null constraint api_token_pk primary key,
    name       varchar(4000)               not null,
    scopes     varchar(200)                not null,
    hash       varchar(64)                 not null constraint api_token_hash_unique unique,
    created_at timestamp(6) with time zone not null,
    expires_at timestamp(6) with time zone,
    shown_at   timestamp(6) with time zone,
    revoked_at timestamp(6) with time zone
);
comment on table api_token is 'A token is revoked, never deleted: the trail refers to it.';
comment on column api_token.name is 'Of the system that shows it, or the remark that this name was erased.';
comment on column api_token.scopes is 'Ids of what it may do, with a space between them.';
comment on column api_token.hash is 'SHA-256 of the secret, in hexadecimal; the secret itself is kept nowhere.';
comment on column api_token.expires_at is 'From when it is refused; null for never.';
comment on column api_token.shown_at is 'When it was last shown, to the minute; null for never.';
comment on column api_token.revoked_at is 'Since when it is refused for good; null while it is not.';

create table idempotency_key (
    id         varchar(64)                 not null constraint idempotency_key_pk primary key,
    sent       varchar(64)                 not null,
    first_used timestamp(6) with time zone not null
);
comment on table idempotency_key is 'What was first sent with a key; the submission of the revision follows from the id.';
comment on column idempotency_key.id is 'SHA-256 of the account and its key.';
comment on column idempotency_key.sent is 'SHA-256 of what was sent.';
