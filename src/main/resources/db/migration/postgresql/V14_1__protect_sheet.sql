create trigger sheet_is_kept before update or delete on sheet for each row execute function keep_row();
create trigger sheet_is_never_emptied before truncate on sheet for each statement execute function keep_row();
