package se.medvandrare.projects;

interface StaffShareRepository extends RowRepository<StaffShare> {}
