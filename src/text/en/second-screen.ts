import type { nlSecondScreen } from '../nl/second-screen'

export const enSecondScreen: typeof nlSecondScreen = {
  title: 'Second screen',
  picture: 'What the first screen shows of the map',
  opened:
    'Drag the new window to the projector and press F11 there. It follows this screen; forms and notes stay here.',
  blocked:
    'The browser held back the second window. Allow pop-ups for this page (with the sign in the address bar) and choose ‘Open a second screen’ again.',
  waiting: 'This window waits for the first screen. Open the map there and choose ‘Open a second screen’.',
  impossible: 'This browser does not let two windows talk to each other. Then present in the first window.',
  gone: 'The first screen is closed. This is the last picture.',
  alsoCalled: { secondScreen: 'second window, projector, group screen, follow along, speaker notes, presenter view' },
}
