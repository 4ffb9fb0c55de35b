-- The addresses stand in the texts of the trail, as JSON.
update service s set upl_key = (
    select rawtohex(hash('SHA-256', stringtoutf8(trim(both '"' from cast((t.texts format json)."upl_uri"."tekst" as varchar)))))
    from revision r join audit_text t on t.entry = r.entry
    where r.service_id = s.id and r.number = s.revision);
