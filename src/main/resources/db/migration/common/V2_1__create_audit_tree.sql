-- The Merkle tree over the trail (RFC 9162) and its signed checkpoints. Only ever added to, as the trail itself.

create table audit_leaf (
    leaf  bigint      not null constraint audit_leaf_pk primary key,
    entry uuid        not null constraint audit_leaf_entry_unique unique
                      constraint audit_leaf_entry_fk references audit_entry (id),
    hash  varchar(64) not null
);
comment on table audit_leaf is 'The place of an entry in the tree, from 0, in the order in which places were given out.';
comment on column audit_leaf.hash is 'Hexadecimal SHA-256 over a zero byte and the UTF-8 bytes of the body of the entry.';

create table audit_node (
    level integer     not null,
    place bigint      not null,
    hash  varchar(64) not null,
    constraint audit_node_pk primary key (level, place)
);
comment on table audit_node is 'The root of every complete part of the tree, so that a root or a proof takes a few rows instead of all leaves.';
comment on column audit_node.level is 'The part has 2^level leaves; from 1.';
comment on column audit_node.place is 'The part begins at leaf place * 2^level.';
comment on column audit_node.hash is 'Hexadecimal SHA-256 over a byte 1 and the hashes of both halves.';

create table audit_checkpoint (
    tree_size bigint        not null constraint audit_checkpoint_pk primary key,
    note      varchar(4000) not null
);
comment on table audit_checkpoint is 'What we signed: how many leaves the tree had, and its root.';
comment on column audit_checkpoint.note is 'The checkpoint as C2SP signed note, exactly as it stands in the file outside the database.';

create table audit_unplaced (
    entry uuid not null constraint audit_unplaced_pk primary key
               constraint audit_unplaced_entry_fk references audit_entry (id)
);
comment on table audit_unplaced is 'Entries that have no leaf yet. A list and not a watermark: what is committed late is not missed.';
insert into audit_unplaced (entry) select id from audit_entry;

create table audit_lock (
    name varchar(20) not null constraint audit_lock_pk primary key
);
comment on table audit_lock is 'A row to hold for who must be the only one.';
insert into audit_lock (name) values ('boom');
