-- 0001_rename_clients_to_members_switch
-- schemac 1  schema 346ef102c8b4 -> 605ee15ccf6b  text 3a743f5ae246
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f
-- No rolling deployment: old code runs until 0001 (switch), which breaks code that uses clients;
--   new code runs from 0001 (switch), since it uses members.
-- Locks: ACCESS EXCLUSIVE on clients.

SAVEPOINT transaction;  -- fails outside one
SET LOCAL lock_timeout = '3s';
SET LOCAL statement_timeout = '8s';

-- Breaks code that uses clients. Brief ACCESS EXCLUSIVE on clients.
ALTER TABLE clients RENAME TO members;

ALTER TABLE members RENAME CONSTRAINT clients_pkey TO members_pkey;
