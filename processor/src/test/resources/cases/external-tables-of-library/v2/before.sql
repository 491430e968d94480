ALTER TABLE accounts RENAME id TO number;
ALTER TABLE plans RENAME id TO number;
ALTER TABLE accounts RENAME plan_id TO plan_number;
