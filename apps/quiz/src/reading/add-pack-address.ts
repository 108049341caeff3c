/** The screen on which a pack is added. */
export const addressOfAddPack = '#/add-pack';
