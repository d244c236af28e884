-- A no may rest on a paragraph of its own: the question of impartiality plainly does not matter
-- (kommunallagen 6 kap. 29 §, förvaltningslagen 16 § second paragraph), or the person is only tied to
-- a body that the region owns (6 kap. 31 §). A yes never does.
ALTER TABLE conflict_of_interest DROP CONSTRAINT conflict_of_interest_law_check;
ALTER TABLE conflict_of_interest
    ADD CONSTRAINT conflict_of_interest_law_check
        CHECK (law IN ('EMPLOYEE', 'ELECTED', 'OTHERWISE', 'NO_MATTER', 'OWN_BODY')),
    ADD CONSTRAINT exceptions_say_no
        CHECK (stands IS NOT TRUE OR law NOT IN ('NO_MATTER', 'OWN_BODY'));
