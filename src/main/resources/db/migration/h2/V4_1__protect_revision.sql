-- Revisions and counter-views are only ever added. (H2 has no trigger for truncate, and no rights of its own for one.)

create trigger revision_is_kept before update, delete on revision for each row call 'nl.rolwijzer.catalogue.KeptRows';
create trigger dispute_is_kept before update, delete on dispute for each row call 'nl.rolwijzer.catalogue.KeptRows';
