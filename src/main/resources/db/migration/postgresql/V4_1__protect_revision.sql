-- Revisions and counter-views are only ever added. One change is let through, once: the adoption of a revision of version 1.

create function keep_row() returns trigger language plpgsql as $$
begin
    raise exception '% is insert-only', tg_table_name using errcode = 'restrict_violation';
end $$;

create function keep_revision() returns trigger language plpgsql as $$
begin
    if old.entry is null and new.entry is not null
        and (new.service_id, new.number, new.submission, new.evidence, new.rulebook, new.status, new.origin, new.saved_at)
            = (old.service_id, old.number, old.submission, old.evidence, old.rulebook, old.status, old.origin, old.saved_at)
    then
        return new;
    end if;
    raise exception '% is insert-only', tg_table_name using errcode = 'restrict_violation';
end $$;

create trigger revision_is_kept before update on revision for each row execute function keep_revision();
create trigger revision_stays before delete on revision for each row execute function keep_row();
create trigger revision_is_never_emptied before truncate on revision for each statement execute function keep_row();
create trigger dispute_is_kept before update or delete on dispute for each row execute function keep_row();
create trigger dispute_is_never_emptied before truncate on dispute for each statement execute function keep_row();
