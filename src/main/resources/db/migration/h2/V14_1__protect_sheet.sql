create trigger sheet_is_kept before update, delete on sheet for each row call 'nl.rolwijzer.catalogue.KeptRows';
