-- An idea without a title is called by its first words, whole ones.
CREATE OR REPLACE VIEW submitted_idea AS
SELECT id, reference, state, channel, received_at, first_answer_by, group_meets,
       coalesce(nullif(title, ''), CASE WHEN length(regexp_replace(left(text, 300), '\s+', ' ', 'g')) <= 80 THEN regexp_replace(left(text, 300), '\s+', ' ', 'g')
           ELSE regexp_replace(left(regexp_replace(left(text, 300), '\s+', ' ', 'g'), 80), '\s+\S*$', '') || '…' END) AS title,
       text, change, kind, needs, amount, amount_unknown, answer_before, municipalities, other_places,
       summary_allowed, summary, summary_shown,
       contact_name, organisation, email, telephone,
       strategy_edition, areas,
       answer_sentence, answer_next_steps, answer_measures, answer_partners, answer_money, answer_obstacles,
       answer_person, answered_at, owner_choice, search
FROM idea
WHERE reference IS NOT NULL;

CREATE OR REPLACE VIEW public_idea AS
SELECT reference, received_at, coalesce(nullif(title, ''), CASE WHEN length(regexp_replace(left(summary, 300), '\s+', ' ', 'g')) <= 80 THEN regexp_replace(left(summary, 300), '\s+', ' ', 'g')
           ELSE regexp_replace(left(regexp_replace(left(summary, 300), '\s+', ' ', 'g'), 80), '\s+\S*$', '') || '…' END) AS title, summary,
       municipalities, other_places, kind, needs, areas, public_search, public_text
FROM idea
WHERE summary_shown AND state IN ('SUBMITTED', 'ANSWERED');
