-- 0001_rename_clients_to_members
-- schemac 1  schema 346ef102c8b4 -> 605ee15ccf6b  text affd77fed766
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f
-- No rolling deployment: old code runs until 0001, which breaks code that uses clients; new code
--   runs from 0001, since it uses members.
-- Locks: ACCESS EXCLUSIVE on clients.

-- Breaks code that uses clients. Brief ACCESS EXCLUSIVE on clients.
ALTER TABLE clients RENAME TO members;

ALTER TABLE members RENAME CONSTRAINT clients_pkey TO members_pkey;
