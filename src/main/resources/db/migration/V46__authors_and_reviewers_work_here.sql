alter table staff_operator drop constraint staff_operator_role_check;
alter table staff_operator add constraint staff_operator_role_check
  check (role in ('ADMIN', 'OPERATOR', 'OBSERVER', 'AUDITOR', 'CONTENT_EDITOR', 'CLINICAL_REVIEWER'));
