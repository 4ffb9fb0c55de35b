-- The Uniforme Productnamenlijst as it was delivered. A text of n characters has room for 2n, because H2 counts UTF-16 units.

create table product_delivery (
    number     integer                     not null constraint product_delivery_pk primary key,
    sha256     varchar(64)                 not null,
    products   integer                     not null,
    added      integer                     not null,
    changed    integer                     not null,
    returned   integer                     not null,
    gone       integer                     not null,
    refused    integer                     not null,
    applied_at timestamp(6) with time zone not null,
    entry      uuid                        not null constraint product_delivery_entry_fk references audit_entry (id)
);
comment on table product_delivery is 'Deliveries of the list that were taken over, numbered from 1, and what each changed.';
comment on column product_delivery.sha256 is 'Hexadecimal SHA-256 over the bytes of the file.';
comment on column product_delivery.refused is 'How many lines could not be taken over.';
comment on column product_delivery.entry is 'The entry of the trail, which also has the name of the file and who took it over.';

create table product (
    id    uuid          not null constraint product_pk primary key,
    uri   varchar(400)  not null constraint product_uri_unique unique,
    name  varchar(400)  not null,
    sdg   varchar(400)  not null,
    since integer       not null constraint product_since_fk references product_delivery (number),
    gone  integer                constraint product_gone_fk references product_delivery (number)
);
comment on table product is 'Every product that ever came with a delivery. None is deleted.';
comment on column product.id is 'Follows from uri (name-based UUID), so that it is the same everywhere.';
comment on column product.sdg is 'Codes of the Single Digital Gateway, as the list writes them.';
comment on column product.gone is 'The delivery that no longer had it; absent while it is in the list.';

create table product_mark (
    product uuid        not null constraint product_mark_product_fk references product (id),
    mark    varchar(20) not null,
    constraint product_mark_pk primary key (product, mark)
);
comment on table product_mark is 'What the list ticks of a product, such as gemeente or aanvraag.';

create table product_legal_basis (
    product uuid          not null constraint product_legal_basis_product_fk references product (id),
    place   integer       not null,
    uri     varchar(4000) not null,
    label   varchar(1000) not null,
    link    varchar(4000) not null,
    constraint product_legal_basis_pk primary key (product, place)
);
comment on table product_legal_basis is 'The laws and rules that a product rests on, in the order of the list.';

create table product_upload (
    id          uuid                        not null constraint product_upload_pk primary key,
    file_name   varchar(800)                not null,
    content     bytea                       not null,
    uploaded_at timestamp(6) with time zone not null
);
comment on table product_upload is 'Files of which somebody is looking what they would change; nothing of them is in the list.';
