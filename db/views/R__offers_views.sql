-- What everybody may read of offers: the address is not in it, nor what somebody who represents the
-- organisation, or an officer, has said no to. Rights follow in afterMigrate.
DROP VIEW IF EXISTS public_offer;

CREATE VIEW public_offer AS
SELECT id, organisation, type, municipalities, areas, offers, seeks, sentence, words, in_name,
       rewritten, shown_since, shown_until
FROM offer
WHERE state = 'SHOWN' AND NOT hidden AND in_name <> 'REFUSED';
