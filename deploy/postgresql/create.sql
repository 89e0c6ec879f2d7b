-- Once, as the user postgres: psql -f create.sql. Choose a password, and write it into CARELORE_DATABASE_URL.
-- Carelore needs no rights but those of the owner of its own database.
CREATE ROLE carelore LOGIN PASSWORD 'change me' NOSUPERUSER NOCREATEDB NOCREATEROLE CONNECTION LIMIT 110;
-- ICU sorts names of every language as people expect, and the same on every machine.
CREATE DATABASE carelore OWNER carelore ENCODING 'UTF8' LOCALE_PROVIDER icu ICU_LOCALE 'und' LOCALE 'C.UTF-8' TEMPLATE template0;
REVOKE CONNECT ON DATABASE carelore FROM PUBLIC;
