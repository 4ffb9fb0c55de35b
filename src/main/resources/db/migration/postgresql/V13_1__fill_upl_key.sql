-- The addresses stand in the texts of the trail, as JSON.
update service s set upl_key = (
    select encode(sha256(convert_to(t.texts::json -> 'upl_uri' ->> 'tekst', 'UTF8')), 'hex')
    from revision r join audit_text t on t.entry = r.entry
    where r.service_id = s.id and r.number = s.revision);
