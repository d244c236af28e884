-- An idea that its owner has stopped can still be read and learnt from, but seeks nobody.
CREATE OR REPLACE VIEW public_idea AS
SELECT reference, received_at, coalesce(nullif(title, ''), CASE WHEN length(regexp_replace(left(summary, 300), '\s+', ' ', 'g')) <= 80 THEN regexp_replace(left(summary, 300), '\s+', ' ', 'g')
           ELSE regexp_replace(left(regexp_replace(left(summary, 300), '\s+', ' ', 'g'), 80), '\s+\S*$', '') || '…' END) AS title, summary,
       municipalities, other_places, kind, needs, areas, public_search, public_text, coalesce(owner_choice = 'STOP', false) AS stopped
FROM idea
WHERE summary_shown AND state IN ('SUBMITTED', 'ANSWERED');
